-- What the province has laid down stands beside a congress's own values, under the same wall.
-- A congress never writes this layer: the operator brings it in for every congress of the province.
alter table platform_rule_values
  add column layer text not null default 'own' check (layer in ('own', 'province'));
