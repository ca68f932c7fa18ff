package vn.motcua.notification;

import java.util.List;

/** The kinds of messages of one module, declared as a bean. */
public interface DeclaresMessages {

  /** In the order of the page of templates. */
  List<MessageKind> kinds();
}
