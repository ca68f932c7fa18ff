/** The pages of reports. */
@NamedInterface("web")
@NullMarked
package vn.motcua.reporting.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
