package dev.segmentkit.sql.internal.run;

/** Unwinds a run that was told to stop. */
final class CancelledException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CancelledException() {
        super("the run was told to stop", null, false, false);
    }
}
