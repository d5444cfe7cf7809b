/**
 * A service that keeps the lists of recipients of a mailing in PostgreSQL: subscribers and what they do lie in tables, memberships are
 * brought up to date beside them, and mails are sent to what the table of memberships holds.
 */
@NullMarked
package dev.segmentkit.examples.mailing;

import org.jspecify.annotations.NullMarked;
