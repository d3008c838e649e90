package org.dossier.mention.number;

/** What parts the digits of a number in a text: commas, full stops and blanks between groups, and a decimal comma. */
record DigitGroups(String text) {

    /** A group of three digits, or of two in the Indian way where more groups follow. */
    boolean isGroup(int at, char separator) {
        if (at + 2 >= text.length() || text.charAt(at) != separator || !isDigit(text.charAt(at + 1))) {
            return false;
        }
        int length = end(at + 1) - at - 1;
        if (isBlank(separator) && isSize(end(at + 1))) {
            return false;
        }
        return length == 3 || length == 2 && separator == ',' && isGroup(at + 3, ',');
    }

    /** "300 500-gram packets", "300 500g packets": the second number is that of a size. */
    private boolean isSize(int end) {
        int unit = end < text.length() && text.charAt(end) == '-' ? end + 1 : end;
        return unit < text.length() && isLetter(text.charAt(unit)) && (unit > end || hasWordBehind(unit));
    }

    /** "500g packets", unlike "300 500kg": whether a further word follows the letters. */
    private boolean hasWordBehind(int letters) {
        int at = letters;
        while (at < text.length() && isLetter(text.charAt(at))) {
            at++;
        }
        return at + 1 < text.length() && text.charAt(at) == ' ' && Character.isLowerCase(text.charAt(at + 1));
    }

    /** "12.345.678": full stops before two groups of three digits; an address of the internet has three. */
    boolean isPointed(int at) {
        return isGroup(at, '.') && isGroup(at + 4, '.') && !isGroup(at + 8, '.');
    }

    /** "fined N500, 000.": a blank behind the comma before three zeros. */
    boolean isZeros(int at) {
        return text.startsWith("000", at + 2)
                && end(at + 2) == at + 5
                && text.charAt(at) == ','
                && isBlank(text.charAt(at + 1));
    }

    /** "14, 480 arrests": a blank behind the comma before the last three digits, which a word in lower case follows that goes on with no list. */
    boolean isSpacedGroup(int at) {
        int end = at + 5;
        return end + 2 < text.length()
                && text.charAt(at) == ','
                && isBlank(text.charAt(at + 1))
                && end(at + 2) == end
                && (isSpacedGroup(end)
                        || isBlank(text.charAt(end))
                                && Character.isLowerCase(text.charAt(end + 1))
                                && !text.startsWith("and ", end + 1)
                                && !text.startsWith("or ", end + 1));
    }

    /** "R1,5 million": a comma with one or two digits before a word that multiplies. */
    boolean isDecimalComma(int at) {
        if (at + 1 >= text.length() || text.charAt(at) != ',') {
            return false;
        }
        int end = end(at + 1);
        int word = end < text.length() && isBlank(text.charAt(end)) ? end + 1 : end;
        int stop = word;
        while (stop < text.length() && stop - word < 9 && isLetter(text.charAt(stop))) {
            stop++;
        }
        int places = end - at - 1;
        return places >= 1 && places <= 2 && text.substring(word, stop).endsWith("illion");
    }

    /** The place behind the digits that stand there. */
    int end(int from) {
        int at = from;
        while (at < text.length() && isDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    static boolean isLetter(int c) {
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
