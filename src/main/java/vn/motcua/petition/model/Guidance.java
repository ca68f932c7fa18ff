package vn.motcua.petition.model;

import java.util.Arrays;
import java.util.Optional;

/** What it is when it is no petition. */
public enum Guidance {
  /** Against a decision or act that hurts one's own rights (Luật Khiếu nại 02/2011/QH13). */
  COMPLAINT,
  /** Of an offence of somebody; who says so is protected (Luật Tố cáo 25/2018/QH14 art. 47). */
  DENUNCIATION,
  /** A question, a request: something else. */
  OTHER;

  /** Key of its words. */
  public String messageKey() {
    return "petition.guidance." + name();
  }

  public static Optional<Guidance> of(String name) {
    return Arrays.stream(values()).filter(one -> one.name().equals(name)).findFirst();
  }
}
