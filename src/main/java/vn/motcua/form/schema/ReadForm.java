package vn.motcua.form.schema;

import com.networknt.schema.Schema;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.form.Form;
import vn.motcua.form.FormRefusal;
import vn.motcua.shared.Finding;
import vn.motcua.shared.Refused;

/** Reads a form from a file; one that is not well-formed is refused with all its reasons. */
@Component
public class ReadForm {

  /** Findings about a file speak of the field of this name. */
  public static final String FIELD = "file";

  private static final int MOST_BYTES = 256 * 1024;

  private final JsonMapper json;
  private final Schema dialect = Validators.dialect();

  public ReadForm(JsonMapper json) {
    this.json = json;
  }

  public FormSchema read(byte[] file) {
    var root = tree(file);
    var findings = new ArrayList<Finding>();
    dialect.validate(root).stream()
        .map(DialectReason::of)
        .distinct()
        .limit(DialectReason.MOST)
        .forEach(findings::add);
    refuse(findings);
    var form = form(root);
    findings.addAll(ReferenceCheck.of(form, root));
    refuse(findings);
    return new FormSchema(form, Validators.form(root));
  }

  private JsonNode tree(byte[] file) {
    if (file.length > MOST_BYTES) {
      throw new Refused(
          List.of(Finding.of(FIELD, FormRefusal.FORM_SCHEMA_TOO_LARGE, MOST_BYTES / 1024)));
    }
    try {
      return json.readTree(new String(file, StandardCharsets.UTF_8));
    } catch (JacksonException noJson) {
      throw new Refused(List.of(Finding.of(FIELD, FormRefusal.FORM_SCHEMA_UNREADABLE)));
    }
  }

  private static void refuse(List<Finding> findings) {
    if (!findings.isEmpty()) {
      throw new Refused(findings);
    }
  }

  private static Form form(JsonNode root) {
    var head = root.get("x-form");
    var rules = Rules.ofSections(root);
    return new Form(
        head.get("id").stringValue(),
        head.get("edition").intValue(),
        SchemaWords.title(root),
        LocalDate.parse(head.get("validFrom").stringValue()),
        SchemaWords.strings(head.path("procedures")),
        SchemaWords.strings(head.path("paper")),
        head.get("ground").stringValue(),
        SchemaWords.both(head, "declaration", "declaration-en"),
        head.get("declarant").stringValue(),
        root.get("properties")
            .propertyStream()
            .map(entry -> new SectionReading(entry.getKey(), entry.getValue(), rules).section())
            .toList());
  }
}
