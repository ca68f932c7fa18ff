/** The tables of statutory reports and the dossiers behind each of their figures. */
@NullMarked
package vn.motcua.reporting.form;

import org.jspecify.annotations.NullMarked;
