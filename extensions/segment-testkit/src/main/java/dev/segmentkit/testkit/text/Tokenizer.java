package dev.segmentkit.testkit.text;

import java.util.ArrayList;
import java.util.List;

/** Splits a text into words, marks, and names and texts between quotes. */
final class Tokenizer {
    private static final String MARKS = "()[]{};";
    private static final int HEX_DIGITS = 4;

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Tokenizer(String text) {
        this.text = text;
    }

    /** All tokens of the text; the last one is its end. */
    static List<Token> tokens(String text) {
        Tokenizer tokenizer = new Tokenizer(text);
        while (tokenizer.skipSpace()) {
            tokenizer.tokens.add(tokenizer.next());
        }
        tokenizer.tokens.add(new Token(Token.Kind.END, "", text.length()));
        return tokenizer.tokens;
    }

    private boolean skipSpace() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at < text.length();
    }

    private Token next() {
        int start = at;
        char c = text.charAt(at);
        if (c == '\'') {
            return new Token(Token.Kind.NAME, quoted(c), start);
        }
        if (c == '"') {
            return new Token(Token.Kind.TEXT, quoted(c), start);
        }
        if (isMark(at)) {
            at++;
            return new Token(Token.Kind.MARK, String.valueOf(c), start);
        }
        while (at < text.length() && !Character.isWhitespace(text.charAt(at)) && !isMark(at)) {
            at++;
        }
        return new Token(Token.Kind.WORD, text.substring(start, at), start);
    }

    /** A comma inside a word belongs to it: the one between the coordinates of a place. */
    private boolean isMark(int index) {
        char c = text.charAt(index);
        boolean ends = index + 1 == text.length() || Character.isWhitespace(text.charAt(index + 1));
        return MARKS.indexOf(c) >= 0 || (c == ',' && ends);
    }

    private String quoted(char quote) {
        int start = at++;
        StringBuilder content = new StringBuilder();
        while (at < text.length() && text.charAt(at) != quote) {
            content.append(text.charAt(at) == '\\' ? escaped() : text.charAt(at));
            at++;
        }
        if (at == text.length()) {
            throw new ReadingException(start, "a quote is opened and never closed: close it with " + quote);
        }
        at++;
        return content.toString();
    }

    private char escaped() {
        at++;
        if (at < text.length() && text.charAt(at) != 'u') {
            return text.charAt(at);
        }
        int start = at + 1;
        at += HEX_DIGITS;
        try {
            return (char) Integer.parseInt(text.substring(start, start + HEX_DIGITS), 16);
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            throw new ReadingException(start - 2, "expected four hexadecimal digits after \\u", e);
        }
    }
}
