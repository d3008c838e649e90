package org.dossier.document.tag;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dossier.document.learning.Spelling;

/**
 * Finds dictionary forms by the longest ending that was learned for the tag: {@code NNS} of "companies" ends in "ies", which cuts three
 * letters and adds "y". A whole word is the longest ending of all, so that "men" and "was" are rules as well. Words whose ending misleads are {@link
 * SpelledForms}.
 */
public final class Lemmatizer {

    /** Stands before the first letter in rules for whole words. */
    static final char START = '^';

    static final int LONGEST = 7;

    private final Map<String, String> rules;
    private final SpelledForms verbs;
    private final SpelledForms nouns;

    /** @param rules from tag, blank and ending to an edit as {@link #edit} makes it */
    Lemmatizer(Map<String, String> rules) {
        this.rules = Map.copyOf(rules);
        verbs = SpelledForms.verbs();
        nouns = SpelledForms.nouns();
    }

    /** @param tag as the tagger gives it: "VERB VBD" */
    public String lemma(String form, String tag) {
        String plain = Spelling.plainQuotes(form);
        return spelled(plain.toLowerCase(Locale.ROOT), tag).orElseGet(() -> learned(plain, tag));
    }

    private Optional<String> spelled(String lower, String tag) {
        if (tag.startsWith("VERB")) {
            return verbs.word(lower);
        }
        return tag.equals("NOUN NNS") ? nouns.word(lower) : Optional.empty();
    }

    private String learned(String plain, String tag) {
        Rule rule = rule(plain, tag);
        String twin = twin(plain, tag);
        Rule other = twin.equals(tag) ? rule : rule(plain, twin);
        Rule longest = other.length() > rule.length() ? other : rule;
        return longest.edit() == null ? plain : apply(plain, longest.edit());
    }

    /** An edit and the length of the ending that it was learned for; no edit where none was learned. */
    private record Rule(String edit, int length) {}

    private Rule rule(String plain, String tag) {
        String key = START + plain.toLowerCase(Locale.ROOT);
        String edit = rules.get(tag + " " + key);
        if (edit != null) {
            return new Rule(edit, key.length());
        }
        int longest = hasEndings(plain) ? Math.min(LONGEST, key.length() - 1) : -1;
        for (int length = longest; length >= 0; length--) {
            edit = rules.get(tag + " " + key.substring(key.length() - length));
            if (edit != null) {
                return new Rule(edit, length);
            }
        }
        return new Rule(null, -1);
    }

    /** Of a form in "-ed" the tag of the other one that is always spelt alike, past tense or participle; else the tag itself. */
    private static String twin(String plain, String tag) {
        if (!plain.endsWith("ed")) {
            return tag;
        }
        return tag.endsWith("VBD") ? tag.replace("VBD", "VBN") : tag.endsWith("VBN") ? tag.replace("VBN", "VBD") : tag;
    }

    /**
     * How to make the lemma from the form: {@code k} to keep capitals or {@code l} for lower case, the number of letters to cut, what to add:
     * {@code edit("Companies", "company", "NOUN NNS")} is {@code "l3y"}.
     */
    static String edit(String form, String lemma, String tag) {
        String keep = edit(form, lemma, 'k');
        String lower = edit(form.toLowerCase(Locale.ROOT), lemma, 'l');
        boolean same = keep.substring(1).equals(lower.substring(1));
        return same && tag.startsWith("PROPN") || lower.charAt(1) > keep.charAt(1) ? keep : lower;
    }

    /** Whether a word says something about words that end like it; "Sept." and "755-1109" do not. */
    static boolean hasEndings(String form) {
        return form.chars().allMatch(c -> Character.isLetter(c) || c == '-' || c == '\'');
    }

    private static String edit(String form, String lemma, char kind) {
        int same = 0;
        while (same < Math.min(form.length(), lemma.length()) && form.charAt(same) == lemma.charAt(same)) {
            same++;
        }
        return "" + kind + (char) ('0' + form.length() - same) + lemma.substring(same);
    }

    static String apply(String form, String edit) {
        String base = edit.charAt(0) == 'l' ? form.toLowerCase(Locale.ROOT) : form;
        int cut = edit.charAt(1) - '0';
        if (cut > base.length()) {
            return form;
        }
        String lemma = base.substring(0, base.length() - cut) + edit.substring(2);
        return lemma.isEmpty() ? form : lemma;
    }

    public static Lemmatizer read(DataInputStream in) throws IOException {
        Map<String, String> rules = new HashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            String key = in.readUTF();
            rules.put(key, in.readUTF());
        }
        return new Lemmatizer(rules);
    }

    public void write(DataOutputStream out) throws IOException {
        out.writeInt(rules.size());
        for (Map.Entry<String, String> rule : new TreeMap<>(rules).entrySet()) {
            out.writeUTF(rule.getKey());
            out.writeUTF(rule.getValue());
        }
    }
}
