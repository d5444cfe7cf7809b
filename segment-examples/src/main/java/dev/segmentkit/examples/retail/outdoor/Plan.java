package dev.segmentkit.examples.retail.outdoor;

/** The membership of a customer, from the cheapest to the dearest. */
public enum Plan {
    FREE,
    PLUS,
    PRO
}
