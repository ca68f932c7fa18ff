package vn.motcua.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.form.schema.FormSchema;
import vn.motcua.form.schema.ReadForm;

/** Schemas of forms for tests: the shipped ones, and small ones written in the test. */
public final class SchemaFiles {

  public static final ReadForm READ = new ReadForm(new JsonMapper());

  private SchemaFiles() {}

  public static FormSchema shipped(String name) {
    try {
      return READ.read(
          new ClassPathResource("data/form/" + name + ".schema.json").getContentAsByteArray());
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  /**
   * A form of one section {@code a}.
   *
   * @param section its schema without title and type
   */
  public static String small(String section) {
    return """
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "title": "Mẫu thử",
          "x-form": {
            "id": "trial", "edition": 1, "validFrom": "2025-07-01", "procedures": [],
            "ground": "Thử", "declarant": "a.name"
          },
          "type": "object",
          "properties": { "a": { "title": "Phần A", "type": "object", %s } },
          "required": ["a"]
        }
        """
        .formatted(section);
  }

  public static FormSchema read(String schema) {
    return READ.read(schema.getBytes(StandardCharsets.UTF_8));
  }
}
