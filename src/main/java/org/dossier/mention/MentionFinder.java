package org.dossier.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dossier.document.Document;
import org.dossier.knowledge.Knowledge;
import org.dossier.mention.model.Mention;
import org.dossier.mention.model.Mentions;
import org.dossier.mention.model.Name;
import org.dossier.mention.model.Nominal;
import org.dossier.mention.model.Quantity;
import org.dossier.mention.name.NameFinder;
import org.dossier.mention.name.NominalFinder;
import org.dossier.mention.name.PronounFinder;
import org.dossier.mention.quantity.CountryOfArticle;
import org.dossier.mention.quantity.QuantityFinder;
import org.dossier.mention.quotation.QuotationFinder;
import org.dossier.mention.time.TimeFinder;

/** Finds all mentions of a document. */
public final class MentionFinder {

    private final CountryOfArticle countries;
    private final NameFinder names;
    private final TimeFinder times;
    private final QuantityFinder quantities;
    private final NominalFinder nominals;
    private final PronounFinder pronouns;
    private final QuotationFinder quotations;

    public MentionFinder(Knowledge knowledge) {
        countries = new CountryOfArticle(knowledge);
        names = new NameFinder(knowledge);
        times = new TimeFinder(knowledge);
        quantities = new QuantityFinder(knowledge);
        nominals = new NominalFinder(knowledge);
        pronouns = new PronounFinder(knowledge);
        quotations = new QuotationFinder(knowledge);
    }

    /** Names first; then times, but none inside a name; then quantities, but none inside a time or name; then the rest. */
    public Mentions find(Document document) {
        List<Mention> found = new ArrayList<>(names.find(document));
        String country = countries.of(document);
        addFree(found, times.find(document, country));
        addFree(found, quantities.find(document, country));
        addFree(found, nominals.find(document));
        found.addAll(pronouns.find(document));
        found.addAll(quotations.find(document));
        return new Mentions(found);
    }

    private static void addFree(List<Mention> found, List<? extends Mention> more) {
        Map<Integer, List<Mention>> before = found.stream().collect(Collectors.groupingBy(Mention::sentence));
        more.stream()
                .filter(m ->
                        before.getOrDefault(m.sentence(), List.of()).stream().noneMatch(b -> covers(b, m)))
                .forEach(found::add);
    }

    /**
     * A nominal may hold names ("police in Zhejiang"), but is none of its own where a name has its head ("the criminal investigation
     * bureau"); a time or quantity inside a name or time is part of it.
     */
    private static boolean covers(Mention before, Mention mention) {
        return switch (mention) {
            case Nominal nominal -> before instanceof Name && before.head() == nominal.head();
            case Quantity quantity -> before.span().overlaps(quantity.number());
            default -> before.span().contains(mention.span());
        };
    }
}
