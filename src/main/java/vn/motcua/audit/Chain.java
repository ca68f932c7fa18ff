package vn.motcua.audit;

import vn.motcua.shared.SubjectRef;

/** The name of a subject's chain: {@code type:id}; a type has no colon. */
final class Chain {

  private Chain() {}

  static String of(SubjectRef subject) {
    return subject.type() + ":" + subject.id();
  }

  static SubjectRef subject(String chain) {
    var colon = chain.indexOf(':');
    return new SubjectRef(chain.substring(0, colon), chain.substring(colon + 1));
  }
}
