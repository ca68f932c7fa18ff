/** The pages of reports. */
@NullMarked
package vn.motcua.reporting.web;

import org.jspecify.annotations.NullMarked;
