package vn.motcua.shared;

/** A reason to refuse, one enum per module; its text is the message {@code refusal.<NAME>}. */
public interface RefusalCode {

  String name();

  /** Key of the message that explains the refusal to a person. */
  default String messageKey() {
    return "refusal." + name();
  }
}
