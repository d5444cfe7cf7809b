package dev.segmentkit.examples.retail.grocery;

/** The yearly income of a household, in thousands of dollars. */
public enum IncomeBand {
    UNDER_15K("Under 15K"),
    FROM_15K_TO_24K("15-24K"),
    FROM_25K_TO_34K("25-34K"),
    FROM_35K_TO_49K("35-49K"),
    FROM_50K_TO_74K("50-74K"),
    FROM_75K_TO_99K("75-99K"),
    FROM_100K_TO_124K("100-124K"),
    FROM_125K_TO_149K("125-149K"),
    FROM_150K_TO_174K("150-174K"),
    FROM_175K_TO_199K("175-199K"),
    FROM_200K_TO_249K("200-249K"),
    FROM_250K("250K+");

    private final String label;

    IncomeBand(String label) {
        this.label = label;
    }

    /** The text for this value in the shop's files. */
    public String label() {
        return label;
    }
}
