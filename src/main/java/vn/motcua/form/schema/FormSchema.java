package vn.motcua.form.schema;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import java.time.LocalDate;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;
import vn.motcua.form.Form;

/** A form together with the schema that its documents are held against. */
public final class FormSchema {

  private final Form form;
  private final Schema schema;

  FormSchema(Form form, Schema schema) {
    this.form = form;
    this.schema = schema;
  }

  public Form form() {
    return form;
  }

  /** The same under another name and day: of an agency's own, both are given when it is brought. */
  public FormSchema as(String id, int edition, LocalDate validFrom) {
    return new FormSchema(form.as(id, edition, validFrom), schema);
  }

  /** Everything in which the document departs from the schema. */
  public List<Error> faults(ObjectNode document) {
    return schema.validate(document);
  }
}
