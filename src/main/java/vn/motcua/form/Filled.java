package vn.motcua.form;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;
import vn.motcua.shared.Finding;

/**
 * What was typed into a form, as a document of its schema.
 *
 * @param document what the form asks and what applies, unreadable answers as they were typed; at
 *     most 64 KB as JSON; what a form does not ask is not in it
 * @param findings all that is wrong, in the order of the form; fields are {@code form.<path>}
 */
public record Filled(ObjectNode document, List<Finding> findings) {

  public Filled {
    findings = List.copyOf(findings);
  }

  public boolean isComplete() {
    return findings.isEmpty();
  }
}
