package vn.motcua.platform.start;

import java.util.List;

/** Lines that a module wants printed on the console once the system answers. */
public interface StartNotice {

  /**
   * @param address where the system answers on this machine, e.g. {@code http://localhost:8080}
   * @return the lines in the order of printing; empty when there is nothing to say
   */
  List<String> lines(String address);
}
