package dev.segmentkit.sql.internal.render;

import dev.segmentkit.sql.internal.fragment.Sql;
import dev.segmentkit.sql.internal.schema.Expression;
import dev.segmentkit.vocabulary.Attribute;

/** What has the attributes that a criterion looks at: the contact or, in a filter, the event at hand. */
interface Source {
    /** The value of an attribute, in terms of the names that the statement gives. */
    Expression value(Attribute<?, ?> attribute);

    /** A column of the contact, in the same terms. */
    Sql ofContact(Sql column);

    /** Notes a condition under which the database cannot tell, so that the contact is left open. */
    void doubt(Sql condition);
}
