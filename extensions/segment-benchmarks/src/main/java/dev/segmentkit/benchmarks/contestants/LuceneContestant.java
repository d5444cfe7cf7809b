package dev.segmentkit.benchmarks.contestants;

import dev.segmentkit.benchmarks.workload.Customer;
import dev.segmentkit.benchmarks.workload.Rule;
import dev.segmentkit.benchmarks.workload.SetField;
import dev.segmentkit.benchmarks.workload.Settled;
import dev.segmentkit.benchmarks.workload.TextField;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.Term;
import org.apache.lucene.monitor.Monitor;
import org.apache.lucene.monitor.MonitorQuery;
import org.apache.lucene.monitor.QueryMatch;
import org.apache.lucene.monitor.TermFilteredPresearcher;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/**
 * Lucene's Monitor: segments are stored queries, a customer is a document. Texts are terms, numbers are points; the presearcher
 * leaves only the queries one of whose terms the document has. A negated test also asks for a term that says what is known.
 */
public final class LuceneContestant implements Contestant {
    private static final String KNOWN = "known";

    private final Variables variables;
    private final Monitor monitor;

    public LuceneContestant(List<Rule> rules) {
        variables = Variables.of(rules);
        List<MonitorQuery> queries = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            queries.add(new MonitorQuery(Integer.toString(i), query(Settled.of(rules.get(i)))));
        }
        try {
            monitor = new Monitor(new KeywordAnalyzer(), new TermFilteredPresearcher());
            monitor.register(queries);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void classify(Customer customer, Instant asOf, Matches into) {
        into.clear();
        try {
            monitor.match(document(customer, asOf), QueryMatch.SIMPLE_MATCHER)
                    .getMatches()
                    .forEach(match -> into.add(Integer.parseInt(match.getQueryId())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            monitor.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Document document(Customer customer, Instant asOf) {
        Document document = new Document();
        for (TextField field : variables.texts()) {
            String value = field.reader().apply(customer);
            if (value != null) {
                document.add(term(field.property(), value));
                document.add(term(KNOWN, field.property()));
            }
        }
        for (NumberVariable variable : variables.numbers()) {
            long value = variable.reader().read(customer, asOf);
            if (value != NumberVariable.NONE) {
                document.add(new LongPoint(variable.name(), value));
                document.add(term(KNOWN, variable.name()));
            }
        }
        for (SetField field : variables.sets()) {
            List<String> members = field.reader().apply(customer);
            if (members != null) {
                members.forEach(member -> document.add(term(field.property(), member)));
                document.add(term(KNOWN, field.property()));
            }
        }
        return document;
    }

    private static StringField term(String field, String value) {
        return new StringField(field, value, Field.Store.NO);
    }

    private static Query query(Settled rule) {
        if (rule instanceof Settled.All all) {
            return joined(all.rules(), BooleanClause.Occur.FILTER);
        }
        if (rule instanceof Settled.Any any) {
            return joined(any.rules(), BooleanClause.Occur.SHOULD);
        }
        if (rule instanceof Settled.Leaf leaf) {
            Condition condition = Condition.of(leaf.test());
            Query holds = holds(condition);
            return leaf.negated()
                    ? new BooleanQuery.Builder()
                            .add(new TermQuery(new Term(KNOWN, condition.name())), BooleanClause.Occur.FILTER)
                            .add(holds, BooleanClause.Occur.MUST_NOT)
                            .build()
                    : holds;
        }
        throw new IllegalArgumentException("segments of tests only, got " + rule);
    }

    private static Query joined(List<Settled> rules, BooleanClause.Occur occur) {
        BooleanQuery.Builder joined = new BooleanQuery.Builder();
        rules.forEach(rule -> joined.add(query(rule), occur));
        return joined.build();
    }

    private static Query holds(Condition condition) {
        if (condition instanceof Condition.Among among) {
            return oneOf(among.field().property(), among.values());
        }
        if (condition instanceof Condition.Within within) {
            return LongPoint.newRangeQuery(within.variable().name(), within.low(), within.high());
        }
        Condition.Shares shares = (Condition.Shares) condition;
        return oneOf(shares.field().property(), shares.members());
    }

    private static Query oneOf(String field, List<String> values) {
        return values.size() == 1
                ? new TermQuery(new Term(field, values.get(0)))
                : new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
    }
}
