package org.dossier.serve;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.TypeAdapter;
import com.google.gson.TypeAdapterFactory;
import com.google.gson.reflect.TypeToken;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Writes records as JSON: their components by name, empty ones left out. */
public final class Json {

    private static final Gson GSON = new GsonBuilder()
            .disableHtmlEscaping()
            .registerTypeAdapterFactory(new OptionalFactory())
            .create();

    private Json() {}

    public static String write(Object value) {
        return GSON.toJson(value);
    }

    static byte[] bytes(Object value) {
        return write(value).getBytes(StandardCharsets.UTF_8);
    }

    private static final class OptionalFactory implements TypeAdapterFactory {

        @Override
        public <T> TypeAdapter<T> create(Gson gson, TypeToken<T> type) {
            if (type.getRawType() != Optional.class) {
                return null;
            }
            TypeAdapter<?> inner =
                    gson.getAdapter(TypeToken.get(((ParameterizedType) type.getType()).getActualTypeArguments()[0]));
            @SuppressWarnings("unchecked") // T is Optional<V>, and inner is of V
            TypeAdapter<T> adapter = (TypeAdapter<T>) new OptionalAdapter<>(inner);
            return adapter;
        }
    }

    private static final class OptionalAdapter<V> extends TypeAdapter<Optional<V>> {

        private final TypeAdapter<V> inner;

        OptionalAdapter(TypeAdapter<V> inner) {
            this.inner = inner;
        }

        @Override
        public void write(JsonWriter out, Optional<V> value) throws IOException {
            if (value == null || value.isEmpty()) {
                out.nullValue();
            } else {
                inner.write(out, value.get());
            }
        }

        @Override
        public Optional<V> read(JsonReader in) throws IOException {
            return Optional.ofNullable(inner.read(in));
        }
    }
}
