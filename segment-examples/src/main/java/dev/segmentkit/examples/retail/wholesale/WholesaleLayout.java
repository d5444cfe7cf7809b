package dev.segmentkit.examples.retail.wholesale;

import static dev.segmentkit.examples.retail.load.FieldType.DECIMAL;
import static dev.segmentkit.examples.retail.load.FieldType.TEXT;
import static dev.segmentkit.examples.retail.load.FieldType.WHOLE_NUMBER;

import dev.segmentkit.examples.retail.load.EventReader;
import dev.segmentkit.examples.retail.load.Layout;
import dev.segmentkit.examples.retail.load.Row;
import dev.segmentkit.examples.retail.load.RowRefusedException;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The files of the wholesaler: buyers by country, and the lines of their invoices. */
public final class WholesaleLayout implements Layout<Buyer> {

    @Override
    public String name() {
        return "wholesale";
    }

    @Override
    public List<String> contactColumns() {
        return List.of("country");
    }

    @Override
    public List<String> eventColumns() {
        return List.of("amount", "quantity", "unit_price", "invoice", "product");
    }

    @Override
    public Buyer readContact(String id, Row row) throws RowRefusedException {
        return new Buyer(id, row.optional("country", TEXT));
    }

    @Override
    public Map<String, EventReader<Buyer>> eventReaders() {
        return Map.of(
                "purchase", (buyer, id, at, row) -> buyer.addPurchase(readLine(id, at, row)),
                "cancellation", (buyer, id, at, row) -> buyer.addCancellation(readLine(id, at, row)));
    }

    private static InvoiceLine readLine(String id, Instant at, Row row) throws RowRefusedException {
        return new InvoiceLine(
                id,
                at,
                row.optional("amount", DECIMAL),
                row.optional("quantity", WHOLE_NUMBER),
                row.optional("unit_price", DECIMAL),
                row.optional("invoice", TEXT),
                row.optional("product", TEXT));
    }
}
