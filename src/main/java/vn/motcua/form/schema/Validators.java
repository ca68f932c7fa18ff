package vn.motcua.form.schema;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Compiles schemas of draft 2020-12; whatever one points at elsewhere is never fetched. */
final class Validators {

  private static final SchemaRegistryConfig CONFIG =
      SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build();

  private Validators() {}

  /** The schema of a form, which keeps the rules of {@link #dialect}. */
  static Schema form(JsonNode schema) {
    var plain = schema.deepCopy();
    strip(plain);
    return compile(plain);
  }

  /** The rules that every form keeps. */
  static Schema dialect() {
    try (var in = new ClassPathResource("data/form/dialect.json").getInputStream()) {
      return compile(new JsonMapper().readTree(in));
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  private static Schema compile(JsonNode schema) {
    return SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            registry ->
                registry
                    .schemaRegistryConfig(CONFIG)
                    .schemaCacheEnabled(false)
                    .schemaLoader(loader -> loader.block(address -> true)))
        .getSchema(schema);
  }

  /** Takes our own words out, of which the validator knows nothing; no question is named so. */
  private static void strip(JsonNode node) {
    if (node instanceof ObjectNode object) {
      object.remove(object.propertyNames().stream().filter(name -> name.startsWith("x-")).toList());
    }
    node.forEach(Validators::strip);
  }
}
