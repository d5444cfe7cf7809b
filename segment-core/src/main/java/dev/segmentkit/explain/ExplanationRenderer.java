package dev.segmentkit.explain;

/** Makes something that people read of an explanation. */
@FunctionalInterface
public interface ExplanationRenderer {
    /** The explanation in one string. */
    String render(Explanation explanation);

    /** Renders lines of plain text, indented by depth, each ended by a line feed. */
    static ExplanationRenderer text() {
        return TextRenderer::render;
    }
}
