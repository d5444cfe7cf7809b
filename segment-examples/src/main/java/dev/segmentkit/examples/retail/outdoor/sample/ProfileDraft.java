package dev.segmentkit.examples.retail.outdoor.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Draws what the shop knows about one customer, by column; a column that was not drawn is missing. */
final class ProfileDraft {
    private static final List<String> INTERESTS =
            List.of("hiking", "climbing", "camping", "cycling", "kayaking", "skiing", "running", "travel");
    private static final List<String> APP_VERSIONS =
            List.of("1.9.4", "2.0.0-beta.2", "2.0.0", "2.1", "2.10.0", "2.9.3", "3.0.0-rc.1", "3.0.0+build.77");
    private static final List<String> GOALS = List.of(
            "walk across the Alps",
            "a first night outdoors, with the kids",
            "climb a 4000 m peak",
            "get fit again",
            "cycle from sea to sea",
            "find a tent that fits 5");
    private static final List<String> PLANS = List.of("FREE", "FREE", "FREE", "PLUS", "PLUS", "PRO");
    private static final int FIRST_LEAP_YEAR = 1940;

    private final Dice dice;
    private final Map<String, String> columns = new LinkedHashMap<>();

    private ProfileDraft(Dice dice) {
        this.dice = dice;
    }

    static Map<String, String> draw(Dice dice, BigDecimal spent) {
        ProfileDraft draft = new ProfileDraft(dice);
        boolean gaveNothingButAnAddress = dice.chance(4);
        if (!gaveNothingButAnAddress) {
            draft.drawAll(spent);
        }
        return draft.columns;
    }

    private void drawAll(BigDecimal spent) {
        mostly(85, "birth_date", birthDate());
        drawHome();
        mostly(95, "plan", dice.pick(PLANS));
        mostly(
                90,
                "lifetime_value",
                spent.add(BigDecimal.valueOf(dice.between(0, 40_000), 2)).toString());
        mostly(40, "satisfaction", BigDecimal.valueOf(dice.between(0, 100), 2).toString());
        mostly(80, "marketing_opt_in", String.valueOf(dice.chance(60)));
        mostly(70, "interests", interests());
        mostly(60, "app_version", dice.pick(APP_VERSIONS));
        mostly(
                97,
                "signed_up_at",
                dice.between(History.START.minusSeconds(50_000_000), History.START)
                        .toString());
        mostly(45, "income", dice.between(15, 180) + "000.00");
        mostly(25, "goal", dice.pick(GOALS));
    }

    private void mostly(int percent, String column, String value) {
        if (dice.chance(percent)) {
            columns.put(column, value);
        }
    }

    private String birthDate() {
        if (dice.chance(1)) {
            return LocalDate.of(FIRST_LEAP_YEAR + 4 * dice.between(0, 16), 2, 29)
                    .toString();
        }
        return LocalDate.of(dice.between(1940, 2009), 1, 1)
                .plusDays(dice.between(0, 364))
                .toString();
    }

    private void drawHome() {
        City city = dice.pick(List.of(City.values()));
        mostly(92, "country", city.country);
        mostly(80, "city", city.label);
        mostly(85, "zone", city.zone);
        if (dice.chance(65)) {
            columns.put("latitude", near(city.latitude));
            columns.put("longitude", near(city.longitude));
        }
    }

    /** Within some twenty kilometres. */
    private String near(double degrees) {
        return String.format(Locale.ROOT, "%.4f", degrees + dice.between(-1800, 1800) / 10_000.0);
    }

    private String interests() {
        List<String> chosen =
                INTERESTS.stream().filter(interest -> dice.chance(25)).toList();
        return chosen.isEmpty() ? "|" : String.join("|", chosen);
    }
}
