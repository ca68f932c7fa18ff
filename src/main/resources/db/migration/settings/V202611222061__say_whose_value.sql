comment on column settings.setting_value.province_id is
  'the agency whose value it is: a province, or a unit below it where the setting allows; 0 = the country';
