package org.dossier.dataset.fuseki;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/**
 * The assembler description of the served data set: read-only, without requests to other servers, with a time limit.
 *
 * @param name of the service: {@code /dossier/sparql}
 * @param fields of the text index; the first is searched where a query names no property
 */
public record FusekiConfiguration(String name, List<Field> fields) {

    private static final String SECONDS_FOR_A_QUERY = "30";

    /** A field of the text index that holds the values of a property; several properties may share one. */
    record Field(String name, String property) {}

    /** @param text IRI of the property of what somebody said */
    public static FusekiConfiguration of(String name, String text) {
        return new FusekiConfiguration(
                name,
                List.of(
                        new Field("label", RDFS.label.getURI()),
                        new Field("label", SKOS.altLabel.getURI()),
                        new Field("label", SKOS.prefLabel.getURI()),
                        new Field("text", text),
                        new Field("quote", OA.exact.getURI())));
    }

    /**
     * Locations are {@code file:} IRIs: these are relative to the configuration file, plain strings to the working folder,
     * where they would silently open an empty database.
     */
    String turtle(String database, String index) {
        String map = fields.stream()
                .map(f -> "        [ text:field \"" + f.name() + "\" ; text:predicate <" + f.property() + "> ]\n")
                .collect(Collectors.joining());
        return TEMPLATE.formatted(SECONDS_FOR_A_QUERY, name, database, index, map);
    }

    private static final String TEMPLATE = """
        # Start: fuseki-server --config=config.ttl
        # Ask:   http://localhost:3030/%2$s/sparql

        PREFIX fuseki: <http://jena.apache.org/fuseki#>
        PREFIX ja:     <http://jena.hpl.hp.com/2005/11/Assembler#>
        PREFIX rdf:    <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
        PREFIX tdb2:   <http://jena.apache.org/2016/tdb#>
        PREFIX text:   <http://jena.apache.org/text#>

        [] a fuseki:Server ;
            fuseki:services ( <#service> ) ;
            # No request to other servers on behalf of a query; no query longer than %1$s seconds.
            ja:context [ ja:cxtName "arq:httpServiceAllowed" ; ja:cxtValue "false" ] ;
            ja:context [ ja:cxtName "arq:queryTimeout" ; ja:cxtValue "%1$s000" ] .

        # Reading only: no update, no upload.
        <#service> a fuseki:Service ;
            fuseki:name "%2$s" ;
            fuseki:endpoint [ fuseki:operation fuseki:query ] ;
            fuseki:endpoint [ fuseki:operation fuseki:query ; fuseki:name "sparql" ] ;
            fuseki:endpoint [ fuseki:operation fuseki:gsp-r ; fuseki:name "data" ] ;
            fuseki:dataset <#searchable> .

        <#searchable> a text:TextDataset ;
            text:dataset <#database> ;
            text:index <#index> .

        # One named graph for each article; the default graph is all of them together.
        <#database> a tdb2:DatasetTDB2 ;
            tdb2:location <file:%3$s> ;
            tdb2:unionDefaultGraph true .

        <#index> a text:TextIndexLucene ;
            text:directory <file:%4$s> ;
            text:entityMap <#fields> .

        <#fields> a text:EntityMap ;
            text:entityField "uri" ;
            text:graphField "graph" ;
            text:langField "lang" ;
            text:uidField "uid" ;
            text:defaultField "label" ;
            text:map (
        %5$s    ) .
        """;
}
