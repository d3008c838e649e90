package org.dossier.evaluation;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.Optional;
import org.dossier.article.CodePoints;
import org.dossier.article.Span;
import org.dossier.document.Document;
import org.dossier.knowledge.Ontology;
import org.dossier.mention.model.Time;
import org.dossier.reference.model.Annotations;
import org.dossier.reference.model.Referent;
import org.dossier.reference.phrase.GenericCoreference;

/**
 * What was read from a text as stand-off JSON: {@code id}, {@code text}, {@code mentions} with type and cluster, {@code dates} with ISO
 * 8601 values. Offsets are Unicode code points from the text's first character, the end exclusive.
 */
public final class StandOff {

    private final Annotations read;
    private final Ontology ontology;
    private final CodePoints places;

    private StandOff(Annotations read, Ontology ontology) {
        this.read = read;
        this.ontology = ontology;
        this.places = new CodePoints(read.document().article().text());
    }

    public static JsonObject of(Annotations read, Ontology ontology) {
        return new StandOff(read, ontology).document();
    }

    private JsonObject document() {
        Document document = read.document();
        JsonObject out = new JsonObject();
        out.addProperty("id", document.article().name());
        read.references().published().ifPresent(d -> out.addProperty("date", d.toString()));
        out.addProperty("text", document.article().text());
        JsonArray mentions = new JsonArray();
        GenericCoreference.of(read).forEach(m -> mentions.add(mention(m)));
        out.add("mentions", mentions);
        JsonArray dates = new JsonArray();
        IsoDates iso = new IsoDates(read.references());
        read.mentions().of(Time.class).stream().flatMap(iso::of).forEach(d -> dates.add(date(d)));
        out.add("dates", dates);
        return out;
    }

    private JsonObject mention(GenericCoreference.Linked phrase) {
        JsonObject out = stretch(phrase.span());
        Optional<Referent> referent = phrase.referent() < 0
                ? Optional.empty()
                : Optional.of(read.references().referents().get(phrase.referent()));
        referent.ifPresent(r -> out.addProperty("type", ontology.label(r.type()).orElse(r.type())));
        out.addProperty("cluster", phrase.cluster());
        out.addProperty("named", phrase.named());
        out.addProperty("head_start", places.before(phrase.head().start()));
        out.addProperty("head_end", places.before(phrase.head().end()));
        referent.flatMap(Referent::entry).ifPresent(e -> out.addProperty("wiki", e.name()));
        return out;
    }

    private JsonObject date(IsoDates.Dated date) {
        JsonObject out = stretch(date.span());
        out.addProperty("tag", "date");
        out.addProperty("value", date.value());
        return out;
    }

    private JsonObject stretch(Span span) {
        JsonObject out = new JsonObject();
        out.addProperty("start", places.before(span.start()));
        out.addProperty("end", places.before(span.end()));
        out.addProperty("text", read.document().quote(span));
        return out;
    }
}
