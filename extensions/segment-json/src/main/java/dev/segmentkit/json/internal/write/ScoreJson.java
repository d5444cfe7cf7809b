package dev.segmentkit.json.internal.write;

import dev.segmentkit.criteria.Fading;
import dev.segmentkit.criteria.Score;
import dev.segmentkit.criteria.ScorePart;

/** A score as JSON: its name, the criteria with their points, and its cap. */
final class ScoreJson {
    private ScoreJson() {}

    static Fields of(Score score) {
        return Fields.of("name", Scalar.text(score.name()))
                .and("parts", Items.set(Layout.BLOCK, score.parts(), ScoreJson::part))
                .and("atMost", score.cap().map(JsonNumber::of));
    }

    private static Fields part(ScorePart part) {
        return Fields.of("points", JsonNumber.of(part.points()))
                .and("if", CriterionJson.of(part.criterion()))
                .andIf(part.ifUnknown().signum() != 0, "ifUnknown", JsonNumber.of(part.ifUnknown()))
                .and("fading", part.fading().map(ScoreJson::fading));
    }

    private static Fields fading(Fading fading) {
        return Fields.of("lessPercent", JsonNumber.percent(fading.share()))
                .and("every", SpanJson.of(fading.every()))
                .and("since", SubjectJson.of(fading.since()));
    }
}
