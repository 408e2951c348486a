import { Text } from '@mantine/core';
import { Route, Switch } from 'wouter';
import { parseSpan } from '../routes';
import { AgendaScreen } from '../screens/calendar/AgendaScreen';
import { MonthScreen } from '../screens/calendar/MonthScreen';
import { PrintYear } from '../screens/calendar/PrintYear';
import { YearScreen } from '../screens/calendar/YearScreen';
import { Documents } from '../screens/documents/Documents';
import { DraftEditor } from '../screens/drafts/DraftEditor';
import { Drafts } from '../screens/drafts/Drafts';
import { Reader } from '../screens/reader/Reader';
import { QueryHelp } from '../screens/search/QueryHelp';
import { SearchScreen } from '../screens/search/SearchScreen';
import { Settings } from '../screens/settings/Settings';
import { Tasks } from '../screens/tasks/Tasks';
import { Today } from '../screens/today/Today';
import { useUnit } from '../stores/unit';
import { t } from '../words/t';
import type { Unit } from '#shared/model/journal';

const NO_UNIT: Unit = { name: '', otherNames: [], parent: '', place: '' };

/** Which screen an address shows. */
export function Screens() {
  const unit = useUnit() ?? NO_UNIT;
  return (
    <Switch>
      <Route path="/">
        <Today unit={unit} />
      </Route>
      <Route path="/van-ban">
        <Documents />
      </Route>
      <Route<{ readonly id: string; readonly span?: string }> path="/van-ban/:id/:span?/:find?">
        {({ id, span }) => <Reader key={id} id={id} span={parseSpan(span)} unit={unit} />}
      </Route>
      <Route path="/tim-kiem/:text?/:choice?">
        <SearchScreen />
      </Route>
      <Route path="/tim-kiem-cach-go">
        <QueryHelp />
      </Route>
      <Route path="/viec">
        <Tasks unit={unit} />
      </Route>
      <Route path="/lich/:year">
        {({ year }) => <YearScreen year={Number(year)} unit={unit} />}
      </Route>
      <Route path="/lich/:year/danh-sach">
        {({ year }) => <AgendaScreen year={Number(year)} unit={unit} />}
      </Route>
      <Route path="/lich/:year/:month">
        {({ year, month }) => <MonthScreen year={Number(year)} month={Number(month)} unit={unit} />}
      </Route>
      <Route path="/in-nam/:year/:month?">
        {({ year, month = '1' }) => (
          <PrintYear year={Number(year)} month={Number(month)} unit={unit} />
        )}
      </Route>
      <Route path="/du-thao">
        <Drafts unit={unit} chosen={null} />
      </Route>
      <Route path="/du-thao/tu/:document">
        {({ document }) => <Drafts unit={unit} chosen={document} />}
      </Route>
      <Route path="/du-thao/:id">{({ id }) => <DraftEditor key={id} id={id} unit={unit} />}</Route>
      <Route path="/cai-dat">
        <Settings unit={unit} />
      </Route>
      <Route>
        <Text>{t('app.notFound')}</Text>
      </Route>
    </Switch>
  );
}
