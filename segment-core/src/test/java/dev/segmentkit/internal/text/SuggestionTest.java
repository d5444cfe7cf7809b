package dev.segmentkit.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionTest {
    private static final List<String> KNOWN = List.of("amount", "category", "currency");

    @ParameterizedTest
    @CsvSource({
        "amont,amount",
        "amuont,amount",
        "Amount,amount",
        "AMOUNTS,amount",
        "catgeory,category",
        "categorys,category",
        "curency,currency"
    })
    void a_name_that_is_close_is_suggested(String name, String meant) {
        assertThat(Suggestion.among(KNOWN, name)).isEqualTo("did you mean '%s'?", meant);
    }

    @Test
    void the_closest_is_suggested_and_of_several_the_first_by_code_point() {
        assertThat(Suggestion.among(List.of("cart", "card", "care"), "car")).isEqualTo("did you mean 'card'?");
        assertThat(Suggestion.among(List.of("orders", "order"), "ordr")).isEqualTo("did you mean 'order'?");
    }

    @Test
    void where_none_is_close_the_known_ones_are_listed() {
        assertThat(Suggestion.among(KNOWN, "shop")).isEqualTo("known are [amount, category, currency]");
    }

    @Test
    void too_many_are_not_listed() {
        List<String> many =
                IntStream.range(0, 13).mapToObj(i -> "attribute-" + i).toList();

        assertThat(Suggestion.among(many, "x")).isEmpty();
        assertThat(Suggestion.among(many.subList(0, 12), "x")).startsWith("known are [attribute-0, ");
    }

    @Test
    void that_there_is_nothing_is_said() {
        assertThat(Suggestion.among(List.of(), "x")).isEqualTo("none is declared");
    }
}
