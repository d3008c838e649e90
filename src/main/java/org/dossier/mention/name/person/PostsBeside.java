package org.dossier.mention.name.person;

import java.util.Optional;
import java.util.Set;
import org.dossier.mention.name.line.CuePhrases;
import org.dossier.mention.name.line.Line;
import org.dossier.mention.name.line.Roles;

/** Posts in apposition to a name: {@code Ann Lee, 49, head of the bureau}, {@code its director-general, Ann Lee}. */
final class PostsBeside {
    private static final Set<String> APART = Set.of(",", ".", "with", "by", "to", "and", "against", ":", ";", "after");
    /** Words that begin another clause or another name instead of a post. */
    private static final Set<String> NO_POST = Set.of("who", "which", "and");

    private static final Set<String> ARTICLES = Set.of("the", "its", "a", "an");

    /** How many words from a name its post may stand. */
    private static final int WINDOW = 14;

    private final Roles roles;

    PostsBeside(Roles roles) {
        this.roles = roles;
    }

    /** ", head of the bureau"; " , a deputy minister at". */
    Optional<CuePhrases.Match<Roles.Role>> after(Line line, int end) {
        boolean is = line.lower(end).equals("is") && ARTICLES.contains(line.lower(end + 1));
        if (!is && !Set.of(",", "(", "–", "—").contains(line.lower(end))) {
            return Optional.empty();
        }
        int at = isAge(line, end) ? end + 3 : is ? end + 2 : end + 1;
        for (int i = at; i < Math.min(line.size(), end + WINDOW); i++) {
            Optional<CuePhrases.Match<Roles.Role>> role = roles.at(line, i)
                    .filter(m -> !m.value().honorific() && !m.value().plural());
            if (role.isPresent() || endsApposition(line, i, at)) {
                return role;
            }
        }
        return Optional.empty();
    }

    private boolean endsApposition(Line line, int i, int first) {
        return line.lower(i).equals(".")
                || line.lower(i).equals(",") && i > first
                || i == first && NO_POST.contains(line.lower(i))
                || line.token(i).isVerb() && !roles.startsAt(line, i);
    }

    /** "its director-general, X"; "spokesman X"; "commissioner of the agency, X"; but "minister of Public Safety, X and Y" has three duties. */
    Optional<CuePhrases.Match<Roles.Role>> before(Line line, int start, int end) {
        boolean duties = line.lower(end).equals("and") && line.capital(end + 1);
        if (duties || !line.lower(start - 1).equals(",")) {
            return Optional.empty();
        }
        for (int i = start - 2; i >= Math.max(0, start - WINDOW); i--) {
            Optional<CuePhrases.Match<Roles.Role>> role = roles.at(line, i)
                    .filter(m -> m.value().kind().equals("role") && !m.value().plural());
            boolean apart = APART.contains(line.lower(i)) && !joinsCapitals(line, i)
                    || line.token(i).isVerb();
            if (role.isPresent() || apart) {
                return role;
            }
        }
        return Optional.empty();
    }

    /** "Head of Media and Publicity". */
    private static boolean joinsCapitals(Line line, int i) {
        return line.lower(i).equals("and") && line.capital(i - 1) && line.capital(i + 1);
    }

    /** ", 49," or "(49)" behind a name, or "aged 49". */
    static boolean isAge(Line line, int end) {
        boolean opened = line.lower(end).equals(",") || line.lower(end).equals("(");
        String number = line.lower(end + 1);
        boolean two = number.length() == 2 && number.chars().allMatch(Character::isDigit);
        return two && line.lower(end).equals("aged")
                || opened && two && Set.of(",", ")", ".", "of").contains(line.lower(end + 2));
    }
}
