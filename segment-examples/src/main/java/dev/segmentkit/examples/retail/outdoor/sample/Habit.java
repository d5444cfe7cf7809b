package dev.segmentkit.examples.retail.outdoor.sample;

/** What kind of customer somebody is, as ranges from which the history is drawn. */
enum Habit {
    REGULAR(18, 4, 12, 0, 1, 5),
    OCCASIONAL(22, 2, 4, 0, 1, 3),
    LAPSED(15, 2, 6, 0, 1, 2),
    ONE_TIME(15, 1, 1, 0, 0, 2),
    CART_ABANDONER(10, 0, 1, 2, 5, 3),
    BROWSER(15, 0, 0, 0, 0, 4),
    SILENT(5, 0, 0, 0, 0, 0);

    /** How many customers of a hundred have this habit. */
    final int percent;

    final int fewestOrders;
    final int mostOrders;
    final int fewestAbandonedCarts;
    final int mostAbandonedCarts;

    /** The most e-mails opened, and the most visits without a purchase. */
    final int mostIdleContacts;

    Habit(
            int percent,
            int fewestOrders,
            int mostOrders,
            int fewestAbandonedCarts,
            int mostAbandonedCarts,
            int mostIdleContacts) {
        this.percent = percent;
        this.fewestOrders = fewestOrders;
        this.mostOrders = mostOrders;
        this.fewestAbandonedCarts = fewestAbandonedCarts;
        this.mostAbandonedCarts = mostAbandonedCarts;
        this.mostIdleContacts = mostIdleContacts;
    }

    static Habit drawnBy(Dice dice) {
        int draw = dice.between(1, 100);
        for (Habit habit : values()) {
            draw -= habit.percent;
            if (draw <= 0) {
                return habit;
            }
        }
        throw new IllegalStateException("the percentages of all habits must add up to 100");
    }
}
