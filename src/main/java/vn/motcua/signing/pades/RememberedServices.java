package vn.motcua.signing.pades;

import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Remembers where services are declared. DSS asks a {@link java.util.ServiceLoader} twice for each
 * paper, and each time every jar of the class path would be searched: a sixteenth of a signature.
 */
final class RememberedServices extends ClassLoader {

  private static final String DECLARATIONS = "META-INF/services/";

  private final Map<String, List<URL>> known = new ConcurrentHashMap<>();

  RememberedServices(ClassLoader parent) {
    super(parent);
  }

  @Override
  public Enumeration<URL> getResources(String name) throws IOException {
    if (!name.startsWith(DECLARATIONS)) {
      return super.getResources(name);
    }
    var found = known.get(name);
    if (found == null) {
      found = Collections.list(super.getResources(name));
      known.put(name, found);
    }
    return Collections.enumeration(found);
  }
}
