package dev.segmentkit.examples.retail.outdoor;

import static dev.segmentkit.examples.retail.load.FieldType.DATE;
import static dev.segmentkit.examples.retail.load.FieldType.DECIMAL;
import static dev.segmentkit.examples.retail.load.FieldType.FLAG;
import static dev.segmentkit.examples.retail.load.FieldType.MOMENT;
import static dev.segmentkit.examples.retail.load.FieldType.TEXT;
import static dev.segmentkit.examples.retail.load.FieldType.TEXT_SET;
import static dev.segmentkit.examples.retail.load.FieldType.VERSION;
import static dev.segmentkit.examples.retail.load.FieldType.WHOLE_NUMBER;
import static dev.segmentkit.examples.retail.load.FieldType.ZONE;

import dev.segmentkit.examples.retail.load.DataFolder;
import dev.segmentkit.examples.retail.load.EventReader;
import dev.segmentkit.examples.retail.load.FieldType;
import dev.segmentkit.examples.retail.load.Layout;
import dev.segmentkit.examples.retail.load.Row;
import dev.segmentkit.examples.retail.load.RowRefusedException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The files of the outdoor shop: customers with a profile, and purchases, visits, e-mails and carts. */
public final class OutdoorLayout implements Layout<Customer> {
    public static final String PURCHASE = "purchase";
    public static final String VISIT = "visit";
    public static final String EMAIL_OPENED = "email opened";
    public static final String ADDED_TO_CART = "added to cart";

    private static final FieldType<Double> LATITUDE = FieldType.realBetween(-90, 90);
    private static final FieldType<Double> LONGITUDE = FieldType.realBetween(-180, 180);
    private static final FieldType<Double> SHARE = FieldType.realBetween(0, 1);
    private static final FieldType<Plan> PLAN = FieldType.oneOf(List.of(Plan.values()), Plan::name);

    /** The data that comes with the program. */
    public static DataFolder sampleData() {
        return DataFolder.packageOf(OutdoorLayout.class);
    }

    @Override
    public String name() {
        return "outdoor";
    }

    @Override
    public List<String> contactColumns() {
        return List.of(
                "birth_date",
                "country",
                "city",
                "zone",
                "latitude",
                "longitude",
                "plan",
                "lifetime_value",
                "satisfaction",
                "marketing_opt_in",
                "interests",
                "app_version",
                "signed_up_at",
                "income",
                "goal");
    }

    @Override
    public List<String> eventColumns() {
        return List.of("amount", "category", "order_id", "cart_id", "channel", "device", "seconds", "campaign");
    }

    @Override
    public Customer readContact(String id, Row row) throws RowRefusedException {
        return new Customer(
                id,
                new Profile(
                        row.optional("birth_date", DATE),
                        row.optional("country", TEXT),
                        row.optional("city", TEXT),
                        row.optional("zone", ZONE),
                        readHome(row),
                        row.optional("plan", PLAN),
                        row.optional("lifetime_value", DECIMAL),
                        row.optional("satisfaction", SHARE),
                        row.optional("marketing_opt_in", FLAG),
                        row.optional("interests", TEXT_SET),
                        row.optional("app_version", VERSION),
                        row.optional("signed_up_at", MOMENT),
                        row.optional("income", DECIMAL.confidential()),
                        row.optional("goal", TEXT)));
    }

    private static @Nullable HomePlace readHome(Row row) throws RowRefusedException {
        Double latitude = row.optional("latitude", LATITUDE);
        Double longitude = row.optional("longitude", LONGITUDE);
        if (latitude == null && longitude == null) {
            return null;
        }
        // Half a place is a broken row, not a missing place.
        return new HomePlace(row.required("latitude", LATITUDE), row.required("longitude", LONGITUDE));
    }

    @Override
    public Map<String, EventReader<Customer>> eventReaders() {
        return Map.of(
                PURCHASE, OutdoorLayout::readPurchase,
                VISIT, OutdoorLayout::readVisit,
                EMAIL_OPENED, OutdoorLayout::readEmailOpened,
                ADDED_TO_CART, OutdoorLayout::readAddedToCart);
    }

    private static void readPurchase(Customer customer, String id, Instant at, Row row) throws RowRefusedException {
        customer.add(new Purchase(
                id,
                at,
                row.optional("amount", DECIMAL),
                row.optional("category", TEXT),
                row.optional("order_id", TEXT),
                row.optional("cart_id", TEXT)));
    }

    private static void readVisit(Customer customer, String id, Instant at, Row row) throws RowRefusedException {
        customer.add(new Visit(
                id,
                at,
                row.optional("channel", TEXT),
                row.optional("device", TEXT),
                row.optional("seconds", WHOLE_NUMBER)));
    }

    private static void readEmailOpened(Customer customer, String id, Instant at, Row row) throws RowRefusedException {
        customer.add(new EmailOpened(id, at, row.optional("campaign", TEXT)));
    }

    private static void readAddedToCart(Customer customer, String id, Instant at, Row row) throws RowRefusedException {
        customer.add(new AddedToCart(
                id,
                at,
                row.optional("amount", DECIMAL),
                row.optional("category", TEXT),
                row.optional("cart_id", TEXT)));
    }
}
