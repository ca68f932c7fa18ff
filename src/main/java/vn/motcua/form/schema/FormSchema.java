package vn.motcua.form.schema;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
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

  /** Everything in which the document departs from the schema. */
  public List<Error> faults(ObjectNode document) {
    return schema.validate(document);
  }
}
