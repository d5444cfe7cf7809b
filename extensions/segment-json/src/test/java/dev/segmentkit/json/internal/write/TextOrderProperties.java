package dev.segmentkit.json.internal.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.segmentkit.Segment;
import dev.segmentkit.testkit.random.World;
import dev.segmentkit.testkit.random.WorldGenerator;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TextOrderProperties {
    @Provide
    Arbitrary<World> worlds() {
        WorldGenerator worlds = new WorldGenerator(10, 0, 1, 0);
        return Arbitraries.randomValue(worlds::next);
    }

    @Property(seed = "71", tries = 100)
    void isTheOrderOfTexts(@ForAll("worlds") World world) {
        holds(world.catalog().segments().stream()
                .map(Segment::criterion)
                .<Json>map(CriterionJson::of)
                .toList());
    }

    /** Where one text begins with another, or brackets stand against digits, the order of trees would be another. */
    @Example
    void isTheOrderOfTextsWhereThatOfTreesIsAnother() {
        holds(Stream.of("", "1", "12", "1 2", "1 12", "12 1", "2", "2 1")
                .<Json>mapMulti((numbers, forms) -> {
                    Items items =
                            Items.sequence(Layout.ROW, List.of(numbers.split(" ")), number -> new Scalar("0" + number));
                    forms.accept(items);
                    forms.accept(Fields.of("a", items));
                    forms.accept(Fields.NONE);
                    forms.accept(new Items(List.of(), Layout.ROW, true));
                    forms.accept(new Scalar("0" + numbers));
                })
                .toList());
    }

    private static void holds(List<Json> documents) {
        TextOrder order = new TextOrder();
        for (Json one : documents) {
            for (Json other : documents) {
                assertThat(Integer.signum(order.compare(one, other)))
                        .isEqualTo(Integer.signum(Compact.of(one).compareTo(Compact.of(other))));
            }
        }
    }
}
