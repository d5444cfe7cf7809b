package dev.segmentkit.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import dev.segmentkit.time.CalendarUnit;
import dev.segmentkit.time.ZonedCalendar;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** E3: texts are the same on every machine, also where people write other digits. */
class LocaleTest {
    private final Locale usual = Locale.getDefault();

    @BeforeEach
    void writeOtherDigits() {
        Locale.setDefault(Locale.forLanguageTag("ar-EG"));
        assertThat("%d".formatted(7)).isNotEqualTo("7");
    }

    @AfterEach
    void writeUsualDigits() {
        Locale.setDefault(usual);
    }

    @Test
    void numbers_in_texts_are_ascii() {
        assertThat(AtLeast.of(2, Constant.EVERYONE, Constant.NOBODY).text())
                .isEqualTo("at least 2 of [everyone; nobody]");
        assertThat(ZonedCalendar.in(ZoneOffset.UTC).last(7, CalendarUnit.DAY).text())
                .isEqualTo("in the previous 7 days (Z)");
    }
}
