package dev.segmentkit.examples.retail.load;

import static java.util.stream.Collectors.joining;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** Tells from the header of the contacts which shop wrote them. */
public final class Recognition {
    private Recognition() {}

    /**
     * The shop whose layout knows most columns of the header; of two that know as many, the one with fewer columns.
     *
     * @param shops the known shops, of which each has a layout
     */
    public static <S> S bestFor(Header header, List<S> shops, Function<S, Layout<?>> layoutOf)
            throws UnreadableDataException {
        Comparator<S> byKnownColumns = Comparator.comparingLong(shop -> knownColumns(header, layoutOf.apply(shop)));
        Comparator<S> byColumns = Comparator.comparingInt(
                shop -> layoutOf.apply(shop).contactColumns().size());
        return shops.stream()
                .filter(shop -> knownColumns(header, layoutOf.apply(shop)) > 0)
                .max(byKnownColumns.thenComparing(byColumns.reversed()))
                .orElseThrow(() -> unknown(header, shops.stream().map(layoutOf).toList()));
    }

    private static long knownColumns(Header header, Layout<?> layout) {
        return layout.contactColumns().stream().filter(header::has).count();
    }

    private static UnreadableDataException unknown(Header header, List<Layout<?>> layouts) {
        String known = layouts.stream()
                .map(layout -> layout.name() + " (" + String.join(", ", layout.contactColumns()) + ")")
                .collect(joining("; "));
        return new UnreadableDataException(
                "%s has the columns %s, which fit no known shop; beside contact_id use those of %s"
                        .formatted(ShopFiles.CONTACTS, header, known));
    }
}
