package org.dossier.serve;

/** An endpoint whose answer is the same for everybody, whatever they ask: it is made at the first request, then kept as it is sent. */
final class OneAnswer implements Endpoint {

    private final Endpoint endpoint;
    private volatile Content made;

    OneAnswer(Endpoint endpoint) {
        this.endpoint = endpoint;
    }

    /** Several first requests at the same time make the same answer. */
    @Override
    public Content answer(Parameters asked) {
        if (made == null) {
            made = Content.json(endpoint.answer(asked));
        }
        return made;
    }
}
