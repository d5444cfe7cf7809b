package dev.segmentkit.sql.internal.dialect;

import dev.segmentkit.sql.internal.fragment.Sql;
import java.util.List;

/** What a database can tell of JSON. No expression fails, whatever a column holds. */
public interface Json {
    /** The value in a field of a field of a column; NULL if it is not there, or is JSON's null. */
    Sql value(Sql column, List<String> path);

    /** Whether the database cannot read the column, or something on the way to a field is neither an object nor null. */
    Sql isUnreadable(Sql column, List<String> path);

    /** Whether a value is a text. */
    Sql isText(Sql value);

    /** Whether a value is a number. */
    Sql isNumber(Sql value);

    /** Whether a value is true or false. */
    Sql isFlag(Sql value);

    /** Whether a value is an array of texts and nulls only. */
    Sql isTexts(Sql value);

    /** A text, number or flag as text, without quotes. */
    Sql text(Sql value);

    /** The texts of an array of them. */
    Sql texts(Sql value);

    /** A number as a decimal; NULL if it has more digits than the database has. */
    ExactNumber decimal(Sql column, Sql value);

    /** A text as a value of a type; NULL if it is none. */
    Sql tried(SqlType type, Sql text);
}
