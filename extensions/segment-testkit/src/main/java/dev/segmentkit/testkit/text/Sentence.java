package dev.segmentkit.testkit.text;

import java.util.List;
import java.util.function.Function;

/** The tokens of a text, read from its beginning to its end. */
final class Sentence {
    private final List<Token> tokens;
    private int at;

    Sentence(String text) {
        tokens = Tokenizer.tokens(text);
    }

    /** The token so many after the next one. */
    Token ahead(int number) {
        return tokens.get(Math.min(at + number, tokens.size() - 1));
    }

    /** Where the next token begins. */
    int position() {
        return ahead(0).position();
    }

    /** Whether these words and marks, with blanks between, come next. */
    boolean continuesWith(String phrase) {
        String[] expected = phrase.split(" ", -1);
        for (int i = 0; i < expected.length; i++) {
            if (!ahead(i).says(expected[i])) {
                return false;
            }
        }
        return true;
    }

    /** Reads these words and marks if they come next. */
    boolean reads(String phrase) {
        boolean found = continuesWith(phrase);
        if (found) {
            at += phrase.split(" ", -1).length;
        }
        return found;
    }

    /** Reads these words and marks. */
    void mustRead(String phrase) {
        if (!reads(phrase)) {
            throw expected("'" + phrase + "'");
        }
    }

    /** Reads a name, with or without quotes. */
    String name(String what) {
        Token token = ahead(0);
        if (token.kind() != Token.Kind.WORD && token.kind() != Token.Kind.NAME) {
            throw expected(what);
        }
        at++;
        return token.text();
    }

    /** Reads a text between double quotes. */
    String text(String what) {
        return token(Token.Kind.TEXT, what);
    }

    /** Reads a word. */
    String word(String what) {
        return token(Token.Kind.WORD, what);
    }

    /** Reads a word that stands for something else. */
    <T> T word(String what, Function<String, T> meaning) {
        int start = position();
        Token found = ahead(0);
        try {
            return meaning.apply(word(what));
        } catch (ReadingException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new ReadingException(start, "expected %s, found %s".formatted(what, found.shown()), e);
        }
    }

    /** That nothing is left. */
    void mustEnd() {
        if (!ends()) {
            throw expected("the end");
        }
    }

    /** Whether nothing is left. */
    boolean ends() {
        return ahead(0).kind() == Token.Kind.END;
    }

    /** That something else was expected in the place of the next token. */
    ReadingException expected(String what) {
        return new ReadingException(position(), "expected %s, found %s".formatted(what, ahead(0).shown()));
    }

    private String token(Token.Kind kind, String what) {
        if (ahead(0).kind() != kind) {
            throw expected(what);
        }
        return tokens.get(at++).text();
    }
}
