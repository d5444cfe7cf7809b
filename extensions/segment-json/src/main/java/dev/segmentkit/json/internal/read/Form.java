package dev.segmentkit.json.internal.read;

import static java.util.stream.Collectors.joining;

import dev.segmentkit.internal.text.Text;
import dev.segmentkit.json.internal.tree.Faults;
import dev.segmentkit.json.internal.tree.Node;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one object, read strictly: it knows which were asked for, and in the end reports all others. That a
 * field is missing is not reported where an unknown one stands, since that one is likely to be it.
 */
final class Form {
    private final Node.Group group;
    private final Faults faults;
    /** Put together only where a field is not among them. */
    private final List<Collection<String>> known = new ArrayList<>();

    private final Set<String> used = new HashSet<>();
    private final Map<String, String> insteadOf = new HashMap<>();
    private final List<String> missing = new ArrayList<>();

    Form(Node.Group group, Faults faults) {
        this.group = group;
        this.faults = faults;
    }

    Node.Group group() {
        return group;
    }

    /** The value of a field that may be left out. */
    @Nullable Node optional(String name) {
        known.add(List.of(name));
        used.add(name);
        return group.value(name);
    }

    /** The value of a field that must be there; it is reported if it is not. */
    @Nullable Node needed(String name) {
        Node value = optional(name);
        if (value == null) {
            missing.add("the field \"%s\"".formatted(name));
        }
        return value;
    }

    /** The one of these fields that is there: the first of them, if there are several. They must not be. */
    @Nullable String chosen(Collection<String> names) {
        known.add(names);
        String first = null;
        for (String name : names) {
            if (group.byName().containsKey(name)) {
                if (first == null) {
                    first = name;
                    used.add(name);
                } else {
                    insteadOf.put(name, first);
                }
            }
        }
        return first;
    }

    /** Like {@link #chosen}, and one of them must be there. */
    @Nullable String choice(Collection<String> names) {
        String first = chosen(names);
        if (first == null) {
            missing.add(
                    names.size() == 1
                            ? "the field \"%s\"".formatted(names.iterator().next())
                            : "one of the fields " + listed(names));
        }
        return first;
    }

    /** The value of a field that is known to be there. */
    Node value(String name) {
        Node value = optional(name);
        if (value == null) {
            throw new IllegalStateException("no field " + name);
        }
        return value;
    }

    /** Does not look at these fields, since what they mean is not known. */
    void ignore(Collection<String> names) {
        known.add(names);
        names.stream().filter(group.byName()::containsKey).forEach(used::add);
    }

    /** Reports what is left, and what is missing. To be called once, after everything has been asked for. */
    void finish() {
        boolean strange = false;
        for (Node.Field field : group.fields()) {
            if (!used.contains(field.name())) {
                strange = true;
                report(field);
            }
        }
        if (!strange) {
            missing.forEach(what -> faults.add(group, "one with " + what));
        }
    }

    private void report(Node.Field field) {
        String found = "field " + Text.quoted(Text.abbreviated(field.name()));
        String other = insteadOf.get(field.name());
        if (other != null) {
            faults.add(field.place(), found, "only one of such fields, and there is \"%s\"".formatted(other));
        } else {
            faults.add(field.place(), found, "a known field", field.name(), knownNames());
        }
    }

    private Set<String> knownNames() {
        Set<String> names = new LinkedHashSet<>();
        known.forEach(names::addAll);
        return names;
    }

    static String listed(Collection<String> names) {
        return names.stream().map(name -> '"' + name + '"').collect(joining(", "));
    }
}
