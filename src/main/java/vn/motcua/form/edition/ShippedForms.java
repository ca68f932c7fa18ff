package vn.motcua.form.edition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import vn.motcua.form.Form;
import vn.motcua.form.schema.FormSchema;
import vn.motcua.form.schema.ReadForm;

/**
 * The forms that come with the product. A file is never altered once released: dossiers keep the
 * edition they were filled with, and a change is a new file with a new edition.
 */
@Component
public class ShippedForms {

  private static final Comparator<Form> LATEST =
      Comparator.comparing(Form::validFrom).thenComparing(Form::edition);

  private final List<FormSchema> all;

  private final Map<FormSchema, String> sources;

  ShippedForms(ReadForm read) throws IOException {
    var files =
        new PathMatchingResourcePatternResolver()
            .getResources("classpath*:data/form/*.schema.json");
    this.sources =
        Arrays.stream(files)
            .map(ShippedForms::content)
            .collect(
                Collectors.toUnmodifiableMap(
                    read::read, content -> new String(content, StandardCharsets.UTF_8)));
    this.all =
        sources.keySet().stream()
            .sorted(Comparator.comparing(schema -> schema.form().title().vietnamese()))
            .toList();
  }

  /** The file of one of them. */
  Optional<String> source(String id, int edition) {
    return edition(id, edition).map(sources::get);
  }

  public List<FormSchema> all() {
    return all;
  }

  Optional<FormSchema> edition(String id, int edition) {
    return all.stream()
        .filter(schema -> schema.form().id().equals(id) && schema.form().edition() == edition)
        .findFirst();
  }

  /** The country's form of a procedure on that day. */
  Optional<FormSchema> inForce(String procedureCode, LocalDate day) {
    return all.stream()
        .filter(schema -> schema.form().procedures().contains(procedureCode))
        .filter(schema -> !schema.form().validFrom().isAfter(day))
        .max(Comparator.comparing(FormSchema::form, LATEST));
  }

  /**
   * What is filled for a procedure without a form of its own; the first edition also on the days
   * before it.
   */
  FormSchema generic(LocalDate day) {
    var editions =
        all.stream()
            .filter(schema -> schema.form().procedures().isEmpty())
            .sorted(Comparator.comparing(FormSchema::form, LATEST).reversed())
            .toList();
    return editions.stream()
        .filter(schema -> !schema.form().validFrom().isAfter(day))
        .findFirst()
        .orElseGet(editions::getLast);
  }

  private static byte[] content(Resource file) {
    try {
      return file.getContentAsByteArray();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
