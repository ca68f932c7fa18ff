/** The directory of agencies on the desk. */
@NullMarked
package vn.motcua.organisation.web;

import org.jspecify.annotations.NullMarked;
