package vn.motcua.signing.authority;

import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.motcua.signing.DemonstrationTrust;

/**
 * The authorities whose certificates are believed: every certificate file in one folder, PEM or
 * DER. Read anew when a file is added, changed or removed, so that no restart is needed.
 */
@Component
public class TrustedRoots {

  private static final Logger log = LoggerFactory.getLogger(TrustedRoots.class);

  private record Reading(Map<Path, Instant> files, List<X509Certificate> certificates) {}

  private final Path folder;
  private final @Nullable Path demonstration;
  private volatile Reading last = new Reading(Map.of(), List.of());

  @Autowired
  TrustedRoots(
      @Value("${motcua.signing.trust}") Path folder,
      @Value("${motcua.data}") Path data,
      @Value("${motcua.demonstration}") boolean demonstration) {
    this.folder = folder;
    this.demonstration = demonstration ? data.resolve(DemonstrationTrust.FILE) : null;
  }

  /**
   * @param folder need not exist: then nobody is believed
   */
  public TrustedRoots(Path folder) {
    this.folder = folder;
    this.demonstration = null;
  }

  public List<X509Certificate> certificates() {
    var files = files();
    if (!files.equals(last.files())) {
      last = new Reading(files, read(files.keySet()));
    }
    return last.certificates();
  }

  CommonTrustedCertificateSource source() {
    var source = new CommonTrustedCertificateSource();
    certificates().forEach(each -> source.addCertificate(new CertificateToken(each)));
    return source;
  }

  private Map<Path, Instant> files() {
    var files = new TreeMap<Path, Instant>();
    try {
      for (var file : named()) {
        files.put(file, Files.getLastModifiedTime(file).toInstant());
      }
      return files;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private List<Path> named() throws IOException {
    var named = new ArrayList<Path>();
    if (Files.isDirectory(folder)) {
      try (var children = Files.list(folder)) {
        children.filter(Files::isRegularFile).forEach(named::add);
      }
    }
    if (demonstration != null && Files.exists(demonstration)) {
      named.add(demonstration);
    }
    return named;
  }

  private static List<X509Certificate> read(Iterable<Path> files) {
    var certificates = new ArrayList<X509Certificate>();
    for (var file : files) {
      try (var in = Files.newInputStream(file)) {
        CertificateFactory.getInstance("X.509").generateCertificates(in).stream()
            .map(X509Certificate.class::cast)
            .forEach(certificates::add);
      } catch (CertificateException | IOException other) {
        log.warn("{} holds no certificates and is passed over", file.getFileName());
      }
    }
    return List.copyOf(certificates);
  }
}
