/** Runs over a database: transactions, contacts that are read into memory and answered there, and tables that are written. */
@CheckReturnValue
@NullMarked
package dev.segmentkit.sql.internal.run;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
