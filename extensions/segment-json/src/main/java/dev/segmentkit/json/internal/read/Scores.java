package dev.segmentkit.json.internal.read;

import dev.segmentkit.criteria.Criterion;
import dev.segmentkit.criteria.Fading;
import dev.segmentkit.criteria.Score;
import dev.segmentkit.criteria.ScorePart;
import dev.segmentkit.criteria.Subject;
import dev.segmentkit.json.internal.tree.Node;
import dev.segmentkit.time.TimeSpan;
import dev.segmentkit.vocabulary.ValueType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads scores. */
final class Scores {
    private final Reading reading;
    private final Times times;
    private final Criteria criteria;

    Scores(Reading reading, Times times, Criteria criteria) {
        this.reading = reading;
        this.times = times;
        this.criteria = criteria;
    }

    /** The score at this node. */
    @Nullable Score score(Node node, Scope scope) {
        Form form = reading.form(node, "a score: an object with the fields \"name\" and \"parts\"");
        if (form == null) {
            return null;
        }
        Node named = form.needed("name");
        Node listed = form.needed("parts");
        Node most = form.optional("atMost");
        form.finish();
        String name = named == null ? null : reading.text(named, "the name of a score");
        List<ScorePart> parts = listed == null
                ? null
                : reading.list(listed, "an array of criteria and their points", item -> part(item, scope));
        BigDecimal cap = most == null ? null : reading.decimal(most);
        return name == null || parts == null || (most != null && cap == null)
                ? null
                : reading.built(node, () -> new Score(name, parts, Optional.ofNullable(cap)));
    }

    private @Nullable ScorePart part(Node node, Scope scope) {
        Form form = reading.form(node, "an object with the fields \"points\" and \"if\"");
        if (form == null) {
            return null;
        }
        Node given = form.needed("points");
        Node condition = form.needed("if");
        Node unknown = form.optional("ifUnknown");
        Node faded = form.optional("fading");
        form.finish();
        BigDecimal points = given == null ? null : reading.decimal(given);
        Criterion criterion = condition == null ? null : criteria.read(condition, scope);
        BigDecimal ifUnknown = unknown == null ? BigDecimal.ZERO : reading.decimal(unknown);
        Fading fading = faded == null ? null : fading(faded, scope);
        return points == null || criterion == null || ifUnknown == null || (faded != null && fading == null)
                ? null
                : reading.built(node, () -> new ScorePart(points, criterion, ifUnknown, Optional.ofNullable(fading)));
    }

    private @Nullable Fading fading(Node node, Scope scope) {
        Form form = reading.form(node, "an object with the fields \"lessPercent\", \"every\" and \"since\"");
        if (form == null) {
            return null;
        }
        Node less = form.needed("lessPercent");
        Node step = form.needed("every");
        Node from = form.needed("since");
        form.finish();
        BigDecimal share = less == null ? null : reading.percent(less);
        TimeSpan every = step == null ? null : times.span(step);
        Subject<?> since = from == null ? null : moment(from, scope);
        return share == null || every == null || since == null
                ? null
                : reading.built(node, () -> new Fading(share, every, Generics.moment(since)));
    }

    private @Nullable Subject<?> moment(Node node, Scope scope) {
        Subject<?> subject = criteria.subjects().read(node, scope);
        return subject == null || subject.type() == ValueType.MOMENT
                ? subject
                : reading.refused(
                        node,
                        "a moment, and %s is a %s"
                                .formatted(subject.text(), subject.type().label()));
    }
}
