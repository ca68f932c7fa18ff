package vn.motcua.catalogue;

import java.util.Collection;
import java.util.Map;

/** Who follows a process; answered by the module that keeps dossiers. */
public interface ProcessUse {

  /** Counting stops here, so that a busy process costs no more to look at than a quiet one. */
  int MOST = 10_000;

  /** How many running dossiers were received under each of these, at most {@link #MOST} each. */
  Map<Long, Integer> running(Collection<Long> processIds);
}
