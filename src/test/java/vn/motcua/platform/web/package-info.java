@org.jspecify.annotations.NullMarked
package vn.motcua.platform.web;
