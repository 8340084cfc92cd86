"""Concepts of one path, one replica, and scaling."""

CONCEPTS: dict[str, str] = {
    "config_change": """
        config | reconfigure | setting | parameter | values file | chart | helm | yaml | terraform
        template | manifest | knob | tuning | variable | property | change | rule | policy | typo
        mistype | revision | edit | put | misconfigured | copy
        """,
    "path": """
        endpoint | route | path | handler | url | uri | page | controller | post | screen | method
        rpc | api call | function | request type | kind of request | query param | verb
        entry point | checkout button | submit button | single feature | single operation
        single call | download | upload | post v1 | post v2 | post v3 | v1 | v2 | v3
        feature stopped | feature broke | function stopped | feature gives | menu | tab | command
        webhook | mutation | subresource | import function | export function | dialog | wizard
        api | operation
        """,
    "just_there": """
        single | alone | lone | confined | restricted to | isolated to | nowhere | nothing else
        no other | nobody else | the rest | the other | other pages | other endpoints
        other routes | other paths | other requests | other calls | other handlers
        everything else | anything else | elsewhere | untouched | unaffected | not affected
        unharmed | unscathed | spared | while … fine | particular | specific | apart from
        the remainder | unimpaired | intact | stayed open | rest of the service | rest kept
        rest worked | rest stayed | rest was fine | rest remained | others worked
        others were fine | others kept | others fine | others unaffected | others stayed
        no other page | no other endpoint | no other route | stayed healthy | kept working
        kept on working | worked as before | worked as usual | everything … else | nothing but
        stayed green | remaining routes | remaining endpoints | remaining paths | no more than the
        limited to a single | failure was limited | exclusively | nowhere else | rest of checkout
        rest of the pages | rest of it | left … intact | other functions | other features
        other operations | other screens | other methods | other urls | nothing other
        normal otherwise | otherwise | as ever | as usual | twelfth | eleven | everything but
        precisely | everything except | others continue | continue to work | requests succeed
        others succeed
        """,
    "canary": """
        canary | trial | candidate | rc | rc1 | staged | progressive | phased | guinea pig
        test instance | experimental pod | advance party | vanguard | incremental rollout
        rollout … paused | early build | preview instance | pilot instance | pre release
        prerelease | small slice | ahead of the others | ahead of the rest | rollout was paused
        rollout paused | rollout stopped | rollout had stopped | test replica
        experimental replica | experimental instance | piloted | pilot pod | pilot replica
        subset | early adopter | before the others | mixed versions | half rolled
        halfway through the rollout | stuck rollout | scout | test deployment
        third of the requests | third of requests | third of traffic | third of the traffic
        third request | fraction of traffic | fraction of requests | landed on the
        routed to the trial | trial deployment | fresh build on
        """,
    "lone_pod": """
        single pod | single replica | single instance | single container | lone | seventh pod
        third pod | pod alone | alone was running | single copy | odd man | bad apple
        black sheep | newest pod | single process | 1 in | single host | single node | solitary
        pod number | pod 2 | pod 3 | newest replica | newest instance | freshly started pod
        single upgraded | trial pod | trial replica | in three | three pods | three replicas
        three instances | out of three
        """,
    "others_fine": """
        other nine | other pods | other replicas | other instances | rest of the fleet
        rest of the pods | spotless | siblings | peers | majority | other seven | other eight
        other two | other three | other four | other five | other six | other eleven | others on
        others were | others had | others stayed | others answered | others kept | others worked
        remaining fleet | remaining pods | remaining replicas | remaining instances
        remaining nine | rest of the replicas | rest of the instances | stable replicas
        stable pods | stable version | stable fleet | on the previous | its siblings | sister pods
        neighbouring pods | untouched fleet | older version | older build | older code
        older image | those on the previous | those with the previous | seven others | nine others
        two others | three others | no errors | zero errors | no failures | without errors
        error free | other pods were | other replicas were | no problem on the other
        rest of our pods | the rest of the fleet | were okay | were ok | were good | okay
        good build | good version | another version | different version | other version
        than the others | two were | two good | two healthy | two siblings | its peers
        others are healthy
        """,
    "scaler": """
        autoscaler | auto scale | auto scaler | autoscaling | hpa | scaler | scaling | scale out
        scale up | scale in | scale down | scaling policy | scaling rule | maxreplicas
        minreplicas | min replicas | replica count | replica ceiling | number of replicas
        number of pods | number of instances | count of pods | desired replicas | horizontal pod
        keda | pod count | instance count | replica limit | elastic | grow with | shrink
        capacity automation | desired count | scaling group | asg | limit for the replicas
        limit for replicas | limit of replicas | limit of pods | limit for pods
        limit on replicas | limit on pods | replica setting | scaling config | scale to
        limit of the autoscaler
        """,
    "kept_few": """
        maxreplicas | minreplicas | lowered | stay at | stuck at | remain at | fixed at | pinned
        frozen | no replica was | no more pods | never … increase | not increase | never … add
        not … add | never … grow | not … grow | nobody … grow | no replica | no pod
        leave … count | wrong metric | renamed | misconfigured | mistake | typo | down to
        take away | shrink | disable | turned off | switched off | not … scale | never … scale
        ceiling of | ceiling for pods | had been removed | was removed | policy removed
        no longer scaled | saw unknown | no metric | few pods | few replicas | few instances
        wrong | mis set | not react | never react | never … reach | no load can
        nothing was added | none added | none were added | nothing added | not … more pods
        did not come | no additional | never kicked in | not kick in | never fired
        never triggered | not trigger | asleep | blind | paused | suspended | deleted
        pulled down | set to 1 | set to 2 | set to 3 | bare minimum | kept the count | hold
        hold back | tied its hands | hands tied | clamp | refused to grow | refused to scale
        starved of pods | forbidden | not permitted | typed | mistyped | obeyed | cap at
        take … away | wrong minimum | ended up with | limit for the replicas | limit for replicas
        limit of replicas | refer to | cap it at | capped checkout | cap … replicas | cap … pods
        cap … instances | told that | is enough | was told | as it was told | left with
        changed from | had a wrong | wrong bound | misread | not beyond | not scale beyond
        could not scale | not … more than | nobody noticed the limit | lacked | took down
        put to 1 | put to 2 | went to 1 | wrong about | got wrong | followed | scaled down | edit
        could not cope | not have enough | not enough | never enough | killed off | killed
        terminated | removed
        """,
    "not_grown": """
        scaled in | scaled down | stayed at | remained at | stuck at | never … added | never added
        no replica was added | no pod was added | not scale | never scaled | not … scale
        not grow | never … grow | never increase | no additional | no more pods | count fixed
        fixed at | pinned | from twelve to | thrown out | dismissed | wind down | wound down
        pods were removed | replicas were removed | told to shrink | went down to | stopped … pods
        remove … pods | kill … pods | terminate … pods | delete … pods | remove … replicas
        terminate … replicas | remove … instances | left with | shrink | thinned out | decimate
        starved of replicas | not scale beyond
        """,
    "path_bug": """
        bug in … handler | bug in … endpoint | bug in … route | defect in … handler
        defect in … endpoint | error in … controller | error in … handler | bug in … controller
        bug in … page | bug in … method | mistake in … handler | mistake in … controller
        bug in … screen | rewrite of … endpoint | rewrite of … handler | rewritten handler
        rewritten endpoint | rewritten controller | handler was changed | handler was rewritten
        handler … refactored | endpoint … rewritten | controller … rewritten
        stopped working with
        """,
    "hpa_setting": """
        maxreplicas | minreplicas | hpa setting | hpa config | scaling policy | scaling limits
        scaling rule | scaling settings | replica ceiling | replica limit | autoscaler settings
        autoscaler config | hpa limit | autoscaler limit | bounds of the autoscaler
        """,
}
