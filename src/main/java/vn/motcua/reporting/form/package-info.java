/** The tables of statutory reports and the dossiers behind each of their figures. */
@NamedInterface("form")
@NullMarked
package vn.motcua.reporting.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
