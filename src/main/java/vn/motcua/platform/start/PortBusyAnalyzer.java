package vn.motcua.platform.start;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Another program already answers on the port; comes before the framework's English sentence. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class PortBusyAnalyzer extends AbstractFailureAnalyzer<PortInUseException> {

  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, PortInUseException cause) {
    var description =
        """
        Cổng %d đang được chương trình khác sử dụng; hãy đặt MOTCUA_PORT thành một cổng khác.
        Port %1$d is in use by another program; set MOTCUA_PORT to another one."""
            .formatted(cause.getPort());
    return new FailureAnalysis(description, null, cause);
  }
}
